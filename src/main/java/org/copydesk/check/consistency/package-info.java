/** One word written two ways in one story. */
package org.copydesk.check.consistency;
