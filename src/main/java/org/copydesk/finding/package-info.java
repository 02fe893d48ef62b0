/** What a rule says about a place, how one may put it right, and the report that gathers it. */
package org.copydesk.finding;
