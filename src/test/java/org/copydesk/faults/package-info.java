/** Makes faults of every kind in sound copy, to measure how many are found. */
package org.copydesk.faults;
