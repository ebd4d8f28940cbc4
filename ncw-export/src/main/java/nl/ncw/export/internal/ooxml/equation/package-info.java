/**
 * Equations of office programs (Office MathML, ECMA-376, part 1, section 22.1) as a line of text, in the linear format
 * of Unicode Technical Note 28, which Word shows too, where that is what people type: {@code (a+b)/2}, {@code x^2},
 * {@code √(x+1)}. Knows {@code ooxml.xml}; knows nothing of the files that contain equations.
 *
 * <pre>{@code
 * if (EquationReader.isAt(xml)) {
 *     Equation equation = EquationReader.read(xml, () -> run(xml));
 * }
 * }</pre>
 */
@NullMarked
package nl.ncw.export.internal.ooxml.equation;

import org.jspecify.annotations.NullMarked;
