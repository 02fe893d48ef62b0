/** From a source to an article: one reader a format, and where the publication date stands. */
package org.copydesk.read;
