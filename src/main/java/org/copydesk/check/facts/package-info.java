/** Rules that hold a story against the tables of facts. */
package org.copydesk.check.facts;
