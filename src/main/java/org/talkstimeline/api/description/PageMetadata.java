package org.talkstimeline.api.description;

/**
 * Which page of a collection this is.
 *
 * @param size how many items a page holds
 * @param number the number of the page, from 0
 * @param totalElements how many items the collection holds
 * @param totalPages how many pages the collection has
 */
record PageMetadata(int size, int number, long totalElements, int totalPages) {
}
