/** The component's options as Spring Boot properties. */
@NullMarked
package io.github.camelinstantly.springboot;

import org.jspecify.annotations.NullMarked;
