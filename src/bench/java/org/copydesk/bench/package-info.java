/** Benchmarks of the parts: reading, analysing, checking, reporting. */
package org.copydesk.bench;
