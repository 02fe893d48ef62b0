/** Dates, times, ages and lengths of time that cannot be true. */
package org.copydesk.check.dates;
