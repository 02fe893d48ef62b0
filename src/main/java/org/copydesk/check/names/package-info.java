/** Names: one name written two ways, names near a well-known one, and names to verify. */
package org.copydesk.check.names;
