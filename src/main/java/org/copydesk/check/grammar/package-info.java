/** Grammar that needs no parts of speech. */
package org.copydesk.check.grammar;
