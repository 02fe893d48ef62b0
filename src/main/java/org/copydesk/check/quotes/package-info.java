/** What is between quotation marks: that somebody says it, and says it once. */
package org.copydesk.check.quotes;
