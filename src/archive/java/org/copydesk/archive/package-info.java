/** The run over a whole archive of stories, on Spark: the only room that sees it. */
package org.copydesk.archive;
