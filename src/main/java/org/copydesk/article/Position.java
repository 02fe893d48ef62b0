package org.copydesk.article;

/**
 * A place as editors count: line and column from 1, columns in UTF-16 code units.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(int line, int column) {}
