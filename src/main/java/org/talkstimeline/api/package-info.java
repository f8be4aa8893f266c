/**
 * The REST interface: addresses, parameters, pages and errors around the answers that the
 * timeline gives.
 */
@NullMarked
package org.talkstimeline.api;

import org.jspecify.annotations.NullMarked;
