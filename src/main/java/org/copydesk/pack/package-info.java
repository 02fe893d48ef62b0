/** Rules as data: YAML rule files, what they look for, and their prepared form. */
package org.copydesk.pack;
