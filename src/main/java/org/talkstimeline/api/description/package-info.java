/**
 * Describes the interface in OpenAPI 3.1, from the declarations of controllers, the
 * records that answers are written from and the comments on both, so that no description
 * can say something else than the service does.
 */
@NullMarked
package org.talkstimeline.api.description;

import org.jspecify.annotations.NullMarked;
