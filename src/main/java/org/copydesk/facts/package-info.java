/** Tables of facts: who held which office, what happened when, what lies where. */
package org.copydesk.facts;
