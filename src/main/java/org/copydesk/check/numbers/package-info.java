/** Sums, percentages, counts and conversions: the checks an editor does with a pencil. */
package org.copydesk.check.numbers;
