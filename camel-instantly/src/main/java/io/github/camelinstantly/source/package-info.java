/** The lists of the API that grow at their end, page by page and oldest first. */
@NullMarked
package io.github.camelinstantly.source;

import org.jspecify.annotations.NullMarked;
