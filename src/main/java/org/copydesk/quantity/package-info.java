/**
 * The quantities a story states: figures and words, with unit, hedge and what they count. Sees only
 * articles; the units library stays here and is loaded at the first conversion.
 */
package org.copydesk.quantity;
