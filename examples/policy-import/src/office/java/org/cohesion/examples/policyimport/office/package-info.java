/** Word files of ours in LibreOffice Writer. */
@NullMarked
package org.cohesion.examples.policyimport.office;

import org.jspecify.annotations.NullMarked;
