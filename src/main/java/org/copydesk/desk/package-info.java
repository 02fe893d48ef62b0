/** The engine: runs the checkers over stories and settles what is reported. */
package org.copydesk.desk;
