/**
 * A story as it was filed and as it reads: sources, offsets, blocks, sentences. Plain JDK; sees no
 * other package.
 */
package org.copydesk.article;
