/** What court copy may tell as done, and what it may not. */
package org.copydesk.check.courts;
