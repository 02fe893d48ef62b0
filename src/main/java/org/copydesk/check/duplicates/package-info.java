/** Copy that stands twice. */
package org.copydesk.check.duplicates;
