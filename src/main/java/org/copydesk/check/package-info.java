/** Rules that need code; each sub-package is a pack. Plain JDK. */
package org.copydesk.check;
