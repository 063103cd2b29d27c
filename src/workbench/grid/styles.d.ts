/** A style sheet is taken along by the build and has nothing to hand over. */
declare module '*.css';
