/**
 * The timeline as pages for people: the same questions and answers as the REST interface,
 * shown in a browser. Templates see public methods only, so that those which they need
 * are public in types that nobody else sees.
 */
@NullMarked
package org.talkstimeline.web;

import org.jspecify.annotations.NullMarked;
