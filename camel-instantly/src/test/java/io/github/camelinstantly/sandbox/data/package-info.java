/** What the sandbox holds in memory: rows, emails, jobs, verifications, and what it does later. */
@NullMarked
package io.github.camelinstantly.sandbox.data;

import org.jspecify.annotations.NullMarked;
