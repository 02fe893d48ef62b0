/** From a report to what people and scripts read: one reporter a format. */
package org.copydesk.report;
