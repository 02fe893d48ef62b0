/**
 * What a story was written from: transcripts, releases, reports, tables, mail. Each is read so that
 * every word leads back to its file, line, time stamp, page or cell; quotations and statements of
 * the story are looked up in them. Nothing here is loaded when a story comes without sources.
 */
package org.copydesk.sources;
