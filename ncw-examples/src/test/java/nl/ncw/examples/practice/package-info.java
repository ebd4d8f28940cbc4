/**
 * Agreements modelled on real ones, as regions and partners sign them. The organisations and the course of events are
 * real as far as public sources tell; people, numbers, references and what is agreed are invented.
 */
@NullMarked
package nl.ncw.examples.practice;

import org.jspecify.annotations.NullMarked;
