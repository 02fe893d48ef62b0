/** Tables in a SQLite file that others made, asked and never changed. */
package org.copydesk.sqlite;
