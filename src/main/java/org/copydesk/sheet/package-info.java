/** What a fact-checker ticks off in a story, in page order. */
package org.copydesk.sheet;
