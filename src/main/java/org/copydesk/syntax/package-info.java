/** How the words of a sentence hang together: a dependency parser and the trees it grows. */
package org.copydesk.syntax;
