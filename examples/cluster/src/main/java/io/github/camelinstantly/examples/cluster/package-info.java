/** An example: emails fetched by one node at a time, and worked on by all. */
@NullMarked
package io.github.camelinstantly.examples.cluster;

import org.jspecify.annotations.NullMarked;
