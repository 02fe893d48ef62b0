/** Rules that hold a story against what it was written from; silent when it has no sources. */
package org.copydesk.check.sources;
