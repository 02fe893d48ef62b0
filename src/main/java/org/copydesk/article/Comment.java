package org.copydesk.article;

/**
 * A note in the source that readers never see, where a suppression may stand.
 *
 * @param span the whole comment, with its marks
 * @param text what is between the marks
 */
public record Comment(Span span, String text) {}
