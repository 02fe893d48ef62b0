/** Rules about clock times. */
package org.copydesk.check.times;
