/** JSON and the API's timestamps, read strictly and written exactly. */
@NullMarked
package io.github.camelinstantly.json;

import org.jspecify.annotations.NullMarked;
