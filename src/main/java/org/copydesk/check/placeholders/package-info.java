/** Leftovers of production that only code can tell from copy. */
package org.copydesk.check.placeholders;
