/** Marks that are missing, doubled or of the wrong make. */
package org.copydesk.check.punctuation;
