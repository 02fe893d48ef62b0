/** LanguageTool: how a story is cut into tagged tokens, and what its rules and ours say of them. */
package org.copydesk.language;
