/**
 * The one shape of every error, RFC 9457 problem details, wherever in the server it
 * arises.
 */
@NullMarked
package org.talkstimeline.problem;

import org.jspecify.annotations.NullMarked;
