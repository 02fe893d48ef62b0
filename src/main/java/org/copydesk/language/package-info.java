/**
 * The only home of LanguageTool: how a story is cut into tagged tokens, what its rules and ours say
 * of them, and the lexicon built from its dictionaries.
 */
package org.copydesk.language;
