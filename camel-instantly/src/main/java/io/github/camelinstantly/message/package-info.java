/**
 * Every text that an error or a warning shows, so that one place holds their tone and no secret
 * slips in.
 */
@NullMarked
package io.github.camelinstantly.message;

import org.jspecify.annotations.NullMarked;
