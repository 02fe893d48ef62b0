/** Words as they stand in a story: each with its lemma and its part of speech. */
package org.copydesk.word;
