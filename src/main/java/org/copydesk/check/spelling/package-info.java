/** Non-words, the wrong variety of English, and words a desk has banned. */
package org.copydesk.check.spelling;
