/** What a URI says, checked and translated once, when its endpoint starts. */
@NullMarked
package io.github.camelinstantly.option;

import org.jspecify.annotations.NullMarked;
