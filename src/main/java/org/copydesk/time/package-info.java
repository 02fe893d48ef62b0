/** Finds what a story says about time and works out which days it may mean. Plain JDK. */
package org.copydesk.time;
