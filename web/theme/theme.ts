import { createTheme } from "@mantine/core";

const FAMILY = '"Be Vietnam Pro", system-ui, "Segoe UI", Roboto, sans-serif';

export const theme = createTheme({
  fontFamily: FAMILY,
  headings: { fontFamily: FAMILY, fontWeight: "600" },
  // The blue of the picture's officials, as ten shades; 6 is Okabe and Ito's #0072b2.
  colors: {
    hai: ["#e8f4fb", "#d0e6f4", "#a3cde8", "#72b2dc", "#4a9bd1", "#2385c2", "#0072b2", "#006199", "#00507f", "#003f65"],
  },
  primaryColor: "hai",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.32,
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
});
