/**
 * What LanguageTool works out at every start, worked out once when the application is built and
 * read where it lies on disk; the same tokens and matches come of it.
 */
package org.copydesk.language.prepared;
